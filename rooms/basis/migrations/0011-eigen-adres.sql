-- Who lives at a secret address may see what is kept of it (AVG art. 15); nobody else of the household.
ALTER POLICY geheim_adres_read ON basis.geheim_adres USING (tenant_id = kernel.tenant()
  AND (kernel.may('geheimadres.read', persoon_id) OR kernel.may('eigenadres.read', persoon_id)
    OR kernel.may_everywhere('persoon.import')));

-- An import hides who lives where somebody with a secret address lives. To find them without reading every address of a
-- tenant, rows are found by the digits of the number; what is the same address is decided on the few that are left.
CREATE INDEX adres_by_digits ON basis.adres (tenant_id, regexp_replace(huisnummer, '[^0-9]', '', 'g'));
