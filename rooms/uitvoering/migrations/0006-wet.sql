-- A consulent sees the toewijzingen of the law on which they decide, so the law has to stand on each row that the fence
-- compares: `toewijzing.readwmo` and `toewijzing.readjeugdwet` beside `toewijzing.read`, which is for both.
ALTER TABLE uitvoering.toewijzing_versie ADD COLUMN wet text CHECK (wet IN ('wmo', 'jeugdwet'));
ALTER TABLE uitvoering.toewijzing_inhoud ADD COLUMN wet text CHECK (wet IN ('wmo', 'jeugdwet'));
ALTER TABLE uitvoering.levering ADD COLUMN wet text CHECK (wet IN ('wmo', 'jeugdwet'));

-- Rows of every tenant, once, inside this migration.
ALTER TABLE uitvoering.toewijzing NO FORCE ROW LEVEL SECURITY;
ALTER TABLE uitvoering.bericht NO FORCE ROW LEVEL SECURITY;
ALTER TABLE uitvoering.toewijzing_versie NO FORCE ROW LEVEL SECURITY;
ALTER TABLE uitvoering.toewijzing_inhoud NO FORCE ROW LEVEL SECURITY;
ALTER TABLE uitvoering.levering NO FORCE ROW LEVEL SECURITY;
UPDATE uitvoering.toewijzing_versie AS versie SET wet = toewijzing.wet FROM uitvoering.toewijzing
  WHERE toewijzing.tenant_id = versie.tenant_id AND toewijzing.id = versie.toewijzing_id;
UPDATE uitvoering.toewijzing_inhoud AS inhoud SET wet = toewijzing.wet FROM uitvoering.toewijzing
  WHERE toewijzing.tenant_id = inhoud.tenant_id AND toewijzing.id = inhoud.toewijzing_id;
UPDATE uitvoering.levering SET wet = bericht.wet FROM uitvoering.bericht
  WHERE bericht.tenant_id = levering.tenant_id AND bericht.id = levering.bericht_id;
ALTER TABLE uitvoering.toewijzing FORCE ROW LEVEL SECURITY;
ALTER TABLE uitvoering.bericht FORCE ROW LEVEL SECURITY;
ALTER TABLE uitvoering.toewijzing_versie FORCE ROW LEVEL SECURITY;
ALTER TABLE uitvoering.toewijzing_inhoud FORCE ROW LEVEL SECURITY;
ALTER TABLE uitvoering.levering FORCE ROW LEVEL SECURITY;

ALTER TABLE uitvoering.toewijzing_versie ALTER COLUMN wet SET NOT NULL;
ALTER TABLE uitvoering.toewijzing_inhoud ALTER COLUMN wet SET NOT NULL;
ALTER TABLE uitvoering.levering ALTER COLUMN wet SET NOT NULL;

ALTER POLICY toewijzing_read ON uitvoering.toewijzing USING (tenant_id = kernel.tenant()
  AND (kernel.may('toewijzing.read', dossier_id) OR kernel.may('toewijzing.read' || wet, dossier_id)
    OR kernel.may('euro.read', dossier_id)
    OR (partij_id = kernel.partij()
      AND (kernel.may('toewijzing.readown', dossier_id) OR kernel.may('euro.readown', dossier_id)))
    OR kernel.may_everywhere('bericht.import')));
ALTER POLICY toewijzing_versie_read ON uitvoering.toewijzing_versie USING (tenant_id = kernel.tenant()
  AND (kernel.may('toewijzing.read', dossier_id) OR kernel.may('toewijzing.read' || wet, dossier_id)
    OR (partij_id = kernel.partij() AND kernel.may('toewijzing.readown', dossier_id))));
ALTER POLICY toewijzing_inhoud_read ON uitvoering.toewijzing_inhoud USING (tenant_id = kernel.tenant()
  AND (kernel.may('zorginhoud.read', dossier_id) OR kernel.may('zorginhoud.read' || wet, dossier_id)
    OR (partij_id = kernel.partij() AND kernel.may('zorginhoud.readown', dossier_id))));
ALTER POLICY levering_read ON uitvoering.levering USING (tenant_id = kernel.tenant()
  AND (kernel.may('toewijzing.read', dossier_id) OR kernel.may('toewijzing.read' || wet, dossier_id)
    OR (partij_id = kernel.partij() AND kernel.may('toewijzing.readown', dossier_id))));
