CREATE TABLE plan.besluit (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  vraag_id uuid,
  van date,
  tot date CHECK (tot >= van),
  besloten_op date NOT NULL,
  bekendgemaakt_op date CHECK (bekendgemaakt_op >= besloten_op),
  bezwaar_tot date,
  ingetrokken_op date,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, vraag_id) REFERENCES plan.vraag (tenant_id, id),
  CHECK ((bekendgemaakt_op IS NULL) = (bezwaar_tot IS NULL))
);
COMMENT ON TABLE plan.besluit IS 'That there is a beschikking, and its period; one addressee, one law. The plan is no beschikking and never takes its place.';
CREATE INDEX besluit_by_dossier ON plan.besluit (tenant_id, dossier_id);
CALL kernel.fence('plan.besluit');
CREATE POLICY besluit_read ON plan.besluit FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may('besluit.read', dossier_id));
CREATE POLICY besluit_add ON plan.besluit FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('besluit.write', dossier_id));
CREATE POLICY besluit_tell ON plan.besluit FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may('besluit.write', dossier_id))
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('besluit.write', dossier_id));
GRANT SELECT, INSERT, UPDATE (bekendgemaakt_op, bezwaar_tot, ingetrokken_op) ON plan.besluit TO samenhang_app;

CREATE TABLE plan.besluit_inhoud (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  wet text NOT NULL,
  artikel text NOT NULL,
  uitkomst text NOT NULL CHECK (uitkomst IN ('toegekend', 'deels toegekend', 'afgewezen', 'buiten behandeling')),
  motivering text NOT NULL CHECK (motivering <> ''),
  voorzieningen jsonb NOT NULL DEFAULT '[]',
  besloten_door uuid NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, id) REFERENCES plan.besluit (tenant_id, id)
);
COMMENT ON TABLE plan.besluit_inhoud IS 'What a beschikking says; apart, because who coordinates sees only that it exists and its period. Append only.';
CREATE INDEX besluit_inhoud_by_dossier ON plan.besluit_inhoud (tenant_id, dossier_id);
CALL kernel.fence('plan.besluit_inhoud');
CREATE POLICY besluit_inhoud_read ON plan.besluit_inhoud FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may('besluit.content', dossier_id));
CREATE POLICY besluit_inhoud_add ON plan.besluit_inhoud FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('besluit.write', dossier_id) AND besloten_door = kernel.caller());
GRANT SELECT, INSERT ON plan.besluit_inhoud TO samenhang_app;
