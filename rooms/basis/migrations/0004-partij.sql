CREATE TABLE basis.partij (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  naam text NOT NULL,
  soort text NOT NULL CHECK (soort IN ('gemeente', 'regio', 'rijk', 'aanbieder', 'gecertificeerde instelling',
    'verzekeraar', 'school', 'bibliotheek', 'huisartsenpraktijk', 'accountant', 'overig')),
  agbcode text CHECK (agbcode ~ '^\d{8}$'),
  gemeentecode text CHECK (gemeentecode ~ '^\d{4}$'),
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE basis.partij IS 'Organisations. A partij that works in several tenants has a row with the same id in each: no key crosses tenants.';
CREATE UNIQUE INDEX partij_by_agbcode ON basis.partij (tenant_id, agbcode);
CALL kernel.fence('basis.partij');
CREATE POLICY partij_read ON basis.partij FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('partij.read'));
GRANT SELECT ON basis.partij TO samenhang_app;

CREATE TABLE basis.medewerker (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  partij_id uuid NOT NULL,
  naam text NOT NULL,
  functie text NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, partij_id) REFERENCES basis.partij (tenant_id, id)
);
COMMENT ON TABLE basis.medewerker IS 'Who works for a partij; the same id in every tenant in which they act.';
CALL kernel.fence('basis.medewerker');
CREATE POLICY medewerker_read ON basis.medewerker FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND (id = kernel.caller() OR kernel.may_everywhere('medewerker.read')));
GRANT SELECT ON basis.medewerker TO samenhang_app;

CREATE TABLE basis.rol (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  medewerker_id uuid NOT NULL,
  rol text NOT NULL CHECK (rol IN ('regisseur', 'consulent', 'professional', 'verwijzer', 'contractmanager', 'beleid',
    'bestuurder', 'raadslid', 'directeur', 'financieel', 'accountant', 'fg', 'toezichthouder', 'beheerder')),
  period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period)),
  PRIMARY KEY (tenant_id, medewerker_id, rol, period),
  FOREIGN KEY (tenant_id, medewerker_id) REFERENCES basis.medewerker (tenant_id, id),
  EXCLUDE USING gist (tenant_id WITH =, medewerker_id WITH =, rol WITH =, period WITH &&)
);
COMMENT ON TABLE basis.rol IS 'Rol of a medewerker in a period. By itself it gives no sight of anybody: that takes a betrokkenheid.';
CALL kernel.fence('basis.rol');
CREATE POLICY rol_read ON basis.rol FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND (medewerker_id = kernel.caller() OR kernel.may_everywhere('medewerker.read')));
GRANT SELECT ON basis.rol TO samenhang_app;
