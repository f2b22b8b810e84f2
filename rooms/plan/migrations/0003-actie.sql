-- The fence cannot look at another table, so an actie carries what the fence of its doel compares.
CREATE TABLE plan.actie (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  doel_id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  huishouden_id uuid NOT NULL,
  personen uuid[] NOT NULL,
  deelnemers uuid[] NOT NULL,
  titel text NOT NULL CHECK (titel <> ''),
  eigenaar_soort text CHECK (eigenaar_soort IN ('persoon', 'medewerker', 'netwerk')),
  eigenaar_id uuid,
  eigenaar_naam text,
  eigenaar_sinds date NOT NULL,
  vanaf date NOT NULL,
  tot date CHECK (tot >= vanaf),
  ritme text,
  plek text CHECK (plek IN ('thuis', 'elders')),
  weekdagen smallint[] NOT NULL DEFAULT '{}' CHECK (weekdagen <@ '{1,2,3,4,5,6,7}'),
  van_tijd time,
  tot_tijd time CHECK (tot_tijd > van_tijd),
  begonnen_op date,
  gedaan_op date,
  vervallen_op date,
  gemaakt_door uuid NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, doel_id) REFERENCES plan.doel (tenant_id, id),
  CHECK ((eigenaar_soort IN ('persoon', 'medewerker')) IS TRUE = (eigenaar_id IS NOT NULL)),
  CHECK ((eigenaar_soort = 'netwerk') IS TRUE = (eigenaar_naam IS NOT NULL)),
  CHECK (num_nonnulls(gedaan_op, vervallen_op) < 2),
  CHECK (num_nonnulls(plek, van_tijd, tot_tijd) IN (0, 3) AND (plek IS NULL) = (cardinality(weekdagen) = 0))
);
COMMENT ON TABLE plan.actie IS 'Who does what by when for a doel. Without an owner it is visibly nobody''s since a day.';
COMMENT ON COLUMN plan.actie.eigenaar_naam IS 'For somebody of the network who is no persoon here: as the family calls them.';
COMMENT ON COLUMN plan.actie.eigenaar_sinds IS 'Since when it has this owner, or none.';
COMMENT ON COLUMN plan.actie.plek IS 'Where the owner must be at those weekdays (Monday is 1) and times; so that two acties can be seen to collide.';
CREATE INDEX actie_by_huishouden ON plan.actie (tenant_id, huishouden_id);
CREATE INDEX actie_by_doel ON plan.actie (tenant_id, doel_id);
CREATE INDEX actie_by_dossier ON plan.actie (tenant_id, dossier_id);
CALL kernel.fence('plan.actie');
CREATE POLICY actie_read ON plan.actie FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('doel.read', dossier_id)
    OR (kernel.partij() = ANY (deelnemers) AND plan.may_any('doel.readown', personen))));
CREATE POLICY actie_add ON plan.actie FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may('actie.write', dossier_id) AND gemaakt_door = kernel.caller());
CREATE POLICY actie_change ON plan.actie FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND (kernel.may('actie.write', dossier_id)
    OR (kernel.partij() = ANY (deelnemers) AND plan.may_any('actie.do', personen)
      AND (eigenaar_soort IS NULL OR eigenaar_id = kernel.caller()))))
  -- Who takes part may pick up what nobody does and tell of what is theirs; whose it becomes is then themselves.
  WITH CHECK (tenant_id = kernel.tenant() AND (kernel.may('actie.write', dossier_id)
    OR (kernel.partij() = ANY (deelnemers) AND plan.may_any('actie.do', personen) AND eigenaar_id = kernel.caller())));
GRANT SELECT, INSERT, UPDATE (deelnemers, eigenaar_soort, eigenaar_id, eigenaar_naam, eigenaar_sinds, vanaf, tot, ritme,
  begonnen_op, gedaan_op, vervallen_op) ON plan.actie TO samenhang_app;
