CREATE TABLE plan.regisseur (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  huishouden_id uuid NOT NULL,
  huishouden_naam text NOT NULL,
  medewerker_id uuid NOT NULL,
  reden text NOT NULL CHECK (reden <> ''),
  voorgesteld_op date NOT NULL,
  voorgesteld_door uuid NOT NULL,
  vanaf date NOT NULL,
  aanvaard_op date,
  geweigerd_op date,
  ingetrokken_op date,
  akkoord_op date,
  akkoord_van uuid,
  akkoord_hoe text CHECK (akkoord_hoe IN ('zelf', 'gesprek', 'papier')),
  period daterange CHECK (NOT isempty(period) AND NOT lower_inf(period)),
  PRIMARY KEY (tenant_id, id),
  -- Whom the plan has at each moment: at most one, and only who said yes and to whom the family said yes.
  CONSTRAINT regisseur_one EXCLUDE USING gist (tenant_id WITH =, huishouden_id WITH =, period WITH &&),
  CHECK (period IS NULL OR (aanvaard_op IS NOT NULL AND akkoord_op IS NOT NULL)),
  CHECK (num_nonnulls(aanvaard_op, geweigerd_op) < 2),
  CHECK (num_nonnulls(period, geweigerd_op, ingetrokken_op) < 2),
  CHECK (num_nonnulls(akkoord_op, akkoord_van, akkoord_hoe) IN (0, 3))
);
COMMENT ON TABLE plan.regisseur IS 'Who keeps the plan together, from when to when; without a period it is a proposal that waits for the medewerker, the family or both.';
COMMENT ON COLUMN plan.regisseur.huishouden_naam IS 'Name as it was at the proposal: who is asked does not see the huishouden yet.';
COMMENT ON COLUMN plan.regisseur.vanaf IS 'From when it was proposed; the period begins then, or at the hand over when that is later.';
CREATE UNIQUE INDEX regisseur_one_proposal ON plan.regisseur (tenant_id, huishouden_id)
  WHERE period IS NULL AND geweigerd_op IS NULL AND ingetrokken_op IS NULL;
CREATE INDEX regisseur_by_huishouden ON plan.regisseur (tenant_id, huishouden_id);
CREATE INDEX regisseur_by_medewerker ON plan.regisseur (tenant_id, medewerker_id);
CALL kernel.fence('plan.regisseur');
CREATE POLICY regisseur_read ON plan.regisseur FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('regisseur.read', huishouden_id) OR medewerker_id = kernel.caller()));
CREATE POLICY regisseur_propose ON plan.regisseur FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may('regisseur.write', huishouden_id) AND voorgesteld_door = kernel.caller()
  AND num_nonnulls(aanvaard_op, akkoord_op, period) = 0);
CREATE POLICY regisseur_change ON plan.regisseur FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND (kernel.may('regisseur.write', huishouden_id)
    OR kernel.may('regisseur.agree', huishouden_id)
    OR (medewerker_id = kernel.caller() AND kernel.may_everywhere('regisseur.accept'))))
  WITH CHECK (tenant_id = kernel.tenant() AND (kernel.may('regisseur.write', huishouden_id)
    OR kernel.may('regisseur.agree', huishouden_id)
    OR (medewerker_id = kernel.caller() AND kernel.may_everywhere('regisseur.accept'))));
GRANT SELECT, INSERT, UPDATE (aanvaard_op, geweigerd_op, ingetrokken_op, akkoord_op, akkoord_van, akkoord_hoe, period)
  ON plan.regisseur TO samenhang_app;

CREATE TABLE plan.zonder_regisseur (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  huishouden_id uuid NOT NULL,
  vanaf date NOT NULL,
  uiterlijk date NOT NULL CHECK (uiterlijk >= vanaf),
  reden text NOT NULL CHECK (reden <> ''),
  gezegd_door uuid NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE plan.zonder_regisseur IS 'That a plan has no regisseur from a day, said aloud: why, and by when the family hears who it becomes. Append only.';
CREATE INDEX zonder_regisseur_by_huishouden ON plan.zonder_regisseur (tenant_id, huishouden_id);
CALL kernel.fence('plan.zonder_regisseur');
CREATE POLICY zonder_regisseur_read ON plan.zonder_regisseur FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may('regisseur.read', huishouden_id));
CREATE POLICY zonder_regisseur_add ON plan.zonder_regisseur FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('regisseur.write', huishouden_id)
    AND gezegd_door = kernel.caller());
GRANT SELECT, INSERT ON plan.zonder_regisseur TO samenhang_app;
