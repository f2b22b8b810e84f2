CREATE TABLE basis.persoon (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  voornamen text,
  voorvoegsel text,
  geslachtsnaam text NOT NULL CHECK (geslachtsnaam <> ''),
  geboortedatum text CHECK (geboortedatum ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
  overlijdensdatum text CHECK (overlijdensdatum ~ '^(onbekend|\d{4}(-\d\d(-\d\d)?)?)$'),
  adres_geheim boolean NOT NULL DEFAULT false,
  bron text NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE basis.persoon IS 'A person by name and birth. No bsn and no address: those have tables and roles of their own.';
COMMENT ON COLUMN basis.persoon.geboortedatum IS 'As far as it is known: 1950, 1950-07 or 1950-07-12; null when unknown. A date is never made up.';
COMMENT ON COLUMN basis.persoon.overlijdensdatum IS 'As geboortedatum, or "onbekend" for who died on an unknown day; null for the living.';
COMMENT ON COLUMN basis.persoon.adres_geheim IS 'The address stands in geheim_adres only: indicatie geheim (LO-GBA 07.70.10) of this person or of a housemate.';
CALL kernel.fence('basis.persoon');
CREATE POLICY persoon_read ON basis.persoon FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (id = kernel.caller() OR kernel.may('persoon.read', id) OR kernel.may('persoon.relate', id)));
CREATE POLICY persoon_add ON basis.persoon FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('persoon.import'));
CREATE POLICY persoon_hide ON basis.persoon FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('persoon.import'))
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('persoon.import'));
GRANT SELECT, INSERT, UPDATE (adres_geheim) ON basis.persoon TO samenhang_app;

CREATE TABLE basis.bsn (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  persoon_id uuid NOT NULL,
  look_up bytea NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (tenant_id, persoon_id),
  UNIQUE (tenant_id, look_up),
  FOREIGN KEY (tenant_id, persoon_id) REFERENCES basis.persoon (tenant_id, id)
);
COMMENT ON TABLE basis.bsn IS 'Burgerservicenummers, or the A-nummer of who has none: encrypted, found by a keyed hash. Only the role bsn comes here (Wabb; Wmo 2015 art. 5.2.9, Jeugdwet art. 7.2.1).';
CALL kernel.fence('basis.bsn');
CREATE POLICY bsn_read ON basis.bsn FOR SELECT TO samenhang_bsn
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('bsn.read'));
CREATE POLICY bsn_add ON basis.bsn FOR INSERT TO samenhang_bsn
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('persoon.import'));
GRANT SELECT, INSERT ON basis.bsn TO samenhang_bsn;
