CREATE TABLE basis.adres (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  persoon_id uuid NOT NULL,
  period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period)),
  straat text NOT NULL,
  huisnummer text NOT NULL,
  postcode text,
  plaats text,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, persoon_id) REFERENCES basis.persoon (tenant_id, id),
  EXCLUDE USING gist (tenant_id WITH =, persoon_id WITH =, period WITH &&)
);
COMMENT ON TABLE basis.adres IS 'Ordinary addresses. One where somebody with a secret address lives or lived never stands here, whoever else lives there.';
CALL kernel.fence('basis.adres');
CREATE POLICY adres_read ON basis.adres FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND (kernel.may('adres.read', persoon_id) OR kernel.may_everywhere('persoon.import')));
CREATE POLICY adres_add ON basis.adres FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('persoon.import'));
CREATE POLICY adres_hide ON basis.adres FOR DELETE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('persoon.import'));
GRANT SELECT, INSERT, DELETE ON basis.adres TO samenhang_app;

CREATE TABLE basis.geheim_adres (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  persoon_id uuid NOT NULL,
  period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period)),
  look_up bytea NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, persoon_id) REFERENCES basis.persoon (tenant_id, id),
  EXCLUDE USING gist (tenant_id WITH =, persoon_id WITH =, period WITH &&)
);
CREATE INDEX geheim_adres_by_look_up ON basis.geheim_adres (tenant_id, look_up);
COMMENT ON TABLE basis.geheim_adres IS 'Secret addresses, encrypted. Only the role adres comes here, one person at a time; never in a list, print or export (Wet BRP art. 2.59).';
CALL kernel.fence('basis.geheim_adres');
CREATE POLICY geheim_adres_read ON basis.geheim_adres FOR SELECT TO samenhang_adres
  USING (tenant_id = kernel.tenant()
    AND (kernel.may('geheimadres.read', persoon_id) OR kernel.may_everywhere('persoon.import')));
CREATE POLICY geheim_adres_add ON basis.geheim_adres FOR INSERT TO samenhang_adres
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('persoon.import'));
GRANT SELECT, INSERT ON basis.geheim_adres TO samenhang_adres;

CREATE TABLE basis.adres_inzage (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  persoon_id uuid NOT NULL,
  caller_id uuid NOT NULL,
  at timestamptz NOT NULL,
  reden text NOT NULL CHECK (reden <> ''),
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, persoon_id) REFERENCES basis.persoon (tenant_id, id)
);
COMMENT ON TABLE basis.adres_inzage IS 'For which need somebody looked at a secret address. Append only.';
CALL kernel.fence('basis.adres_inzage');
CREATE POLICY adres_inzage_add ON basis.adres_inzage FOR INSERT TO samenhang_adres
  WITH CHECK (tenant_id = kernel.tenant() AND caller_id = kernel.caller() AND kernel.may('geheimadres.read', persoon_id));
GRANT INSERT ON basis.adres_inzage TO samenhang_adres;
