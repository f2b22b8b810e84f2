CREATE SCHEMA plan;
GRANT USAGE ON SCHEMA plan TO samenhang_app, samenhang_analyst;

CREATE FUNCTION plan.may_any(permission text, dossiers uuid[]) RETURNS boolean LANGUAGE sql STABLE
  RETURN coalesce((SELECT bool_or(kernel.may(permission, dossier)) FROM unnest(dossiers) AS dossier), false);
COMMENT ON FUNCTION plan.may_any IS 'True when the permission holds for one of these dossiers. Reads settings only, no table.';

CREATE TABLE plan.eigen_woord (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  huishouden_id uuid NOT NULL,
  woorden text NOT NULL CHECK (woorden <> ''),
  gezegd_op date NOT NULL,
  opgeschreven_door uuid NOT NULL,
  gedeeld boolean NOT NULL,
  ingetrokken_op date,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE plan.eigen_woord IS 'Sentences of residents as they were said. Never edited: the application may only change whether they are shared and that they were withdrawn.';
COMMENT ON COLUMN plan.eigen_woord.dossier_id IS 'Who said it.';
COMMENT ON COLUMN plan.eigen_woord.gedeeld IS 'May the regisseur see it? Only the owner decides.';
CREATE INDEX eigen_woord_by_huishouden ON plan.eigen_woord (tenant_id, huishouden_id);
CREATE INDEX eigen_woord_by_dossier ON plan.eigen_woord (tenant_id, dossier_id);
CALL kernel.fence('plan.eigen_woord');
CREATE POLICY eigen_woord_read ON plan.eigen_woord FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('woord.write', dossier_id)
    OR (gedeeld AND ingetrokken_op IS NULL AND kernel.may('woord.read', dossier_id))));
-- Whoever writes down the words of another cannot keep them from that other, nor from the plan.
CREATE POLICY eigen_woord_add ON plan.eigen_woord FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may('woord.add', dossier_id) AND kernel.may('plan.read', huishouden_id)
  AND opgeschreven_door = kernel.caller() AND (gedeeld OR opgeschreven_door = dossier_id) AND ingetrokken_op IS NULL);
CREATE POLICY eigen_woord_decide ON plan.eigen_woord FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may('woord.write', dossier_id))
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('woord.write', dossier_id));
GRANT SELECT, INSERT, UPDATE (gedeeld, ingetrokken_op) ON plan.eigen_woord TO samenhang_app;

CREATE TABLE plan.doel (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  huishouden_id uuid NOT NULL,
  personen uuid[] NOT NULL CHECK (cardinality(personen) > 0),
  titel text NOT NULL CHECK (titel <> ''),
  vastgesteld_op date NOT NULL,
  vastgesteld_door uuid NOT NULL,
  bereikt_op date CHECK (bereikt_op >= vastgesteld_op),
  beeindigd_op date CHECK (beeindigd_op >= vastgesteld_op),
  zonder_woorden text,
  dient_doel uuid,
  deelnemers uuid[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (tenant_id, id),
  CHECK (num_nonnulls(bereikt_op, beeindigd_op) < 2),
  CHECK (dossier_id = huishouden_id OR personen = ARRAY[dossier_id])
);
COMMENT ON TABLE plan.doel IS 'What a huishouden or one person in it wants to reach, in the words of the family.';
COMMENT ON COLUMN plan.doel.dossier_id IS 'The huishouden for a joint doel, the persoon for an own one.';
COMMENT ON COLUMN plan.doel.personen IS 'Whom it is about; who treats one of them and takes part may see it.';
COMMENT ON COLUMN plan.doel.deelnemers IS 'Partijen that take part.';
COMMENT ON COLUMN plan.doel.zonder_woorden IS 'Why no eigen woord stands behind it.';
COMMENT ON COLUMN plan.doel.dient_doel IS 'The doel of the gemeente or regio that it serves.';
CREATE INDEX doel_by_huishouden ON plan.doel (tenant_id, huishouden_id);
CREATE INDEX doel_by_dossier ON plan.doel (tenant_id, dossier_id);
CREATE INDEX doel_by_higher ON plan.doel (tenant_id, dient_doel) WHERE dient_doel IS NOT NULL;
CALL kernel.fence('plan.doel');
CREATE POLICY doel_read ON plan.doel FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('doel.read', dossier_id)
    OR (kernel.partij() = ANY (deelnemers) AND plan.may_any('doel.readown', personen))));
CREATE POLICY doel_add ON plan.doel FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may('doel.write', dossier_id) AND kernel.may('doel.write', huishouden_id)
  AND vastgesteld_door = kernel.caller());
CREATE POLICY doel_change ON plan.doel FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may('doel.write', dossier_id))
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('doel.write', dossier_id));
GRANT SELECT, INSERT, UPDATE (bereikt_op, beeindigd_op, dient_doel, deelnemers) ON plan.doel TO samenhang_app;

-- The fence cannot look at another table, so the schakel carries what the fence of its doel compares.
CREATE TABLE plan.doel_woord (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  doel_id uuid NOT NULL,
  woord_id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  huishouden_id uuid NOT NULL,
  personen uuid[] NOT NULL,
  deelnemers uuid[] NOT NULL,
  spreker_id uuid NOT NULL,
  ingetrokken_op date,
  PRIMARY KEY (tenant_id, doel_id, woord_id),
  FOREIGN KEY (tenant_id, doel_id) REFERENCES plan.doel (tenant_id, id),
  FOREIGN KEY (tenant_id, woord_id) REFERENCES plan.eigen_woord (tenant_id, id)
);
COMMENT ON TABLE plan.doel_woord IS 'Schakel from eigen woord to doel. Seen with the doel, also by who may not see the words: then the words are withheld.';
COMMENT ON COLUMN plan.doel_woord.ingetrokken_op IS 'Day on which the words were withdrawn: from then on they carry the doel no more.';
CREATE INDEX doel_woord_by_woord ON plan.doel_woord (tenant_id, woord_id);
CREATE INDEX doel_woord_by_huishouden ON plan.doel_woord (tenant_id, huishouden_id);
CALL kernel.fence('plan.doel_woord');
CREATE POLICY doel_woord_read ON plan.doel_woord FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('doel.read', dossier_id) OR kernel.may('woord.write', spreker_id)
    OR (kernel.partij() = ANY (deelnemers) AND plan.may_any('doel.readown', personen))));
CREATE POLICY doel_woord_add ON plan.doel_woord FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('doel.write', dossier_id)
    AND (kernel.may('woord.write', spreker_id) OR kernel.may('woord.read', spreker_id)));
CREATE POLICY doel_woord_change ON plan.doel_woord FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND (kernel.may('doel.write', dossier_id) OR kernel.may('woord.write', spreker_id)))
  WITH CHECK (tenant_id = kernel.tenant()
    AND (kernel.may('doel.write', dossier_id) OR kernel.may('woord.write', spreker_id)));
GRANT SELECT, INSERT, UPDATE (deelnemers, ingetrokken_op) ON plan.doel_woord TO samenhang_app;
