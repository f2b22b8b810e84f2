CREATE TABLE basis.huishouden (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  naam text NOT NULL CHECK (naam <> ''),
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE basis.huishouden IS 'People around one plan: not an address, a fiscal partnership or a household of the Participatiewet.';
CALL kernel.fence('basis.huishouden');
CREATE POLICY huishouden_read ON basis.huishouden FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may('huishouden.read', id));
CREATE POLICY huishouden_add ON basis.huishouden FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND (kernel.may_everywhere('huishouden.create') OR kernel.may_everywhere('persoon.import')));
GRANT SELECT, INSERT ON basis.huishouden TO samenhang_app;

CREATE TABLE basis.huishoudlid (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  huishouden_id uuid NOT NULL,
  persoon_id uuid NOT NULL,
  rol text NOT NULL CHECK (rol <> ''),
  period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period)),
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, huishouden_id) REFERENCES basis.huishouden (tenant_id, id),
  FOREIGN KEY (tenant_id, persoon_id) REFERENCES basis.persoon (tenant_id, id),
  CONSTRAINT huishoudlid_once EXCLUDE USING gist
    (tenant_id WITH =, huishouden_id WITH =, persoon_id WITH =, period WITH &&)
);
COMMENT ON TABLE basis.huishoudlid IS 'Who belongs to a huishouden in a period. Nobody is in it twice at one moment.';
COMMENT ON COLUMN basis.huishoudlid.rol IS 'Place in the family in the words that it uses itself: moeder, zoon, oma.';
CREATE INDEX huishoudlid_by_huishouden ON basis.huishoudlid (tenant_id, huishouden_id);
CREATE INDEX huishoudlid_by_persoon ON basis.huishoudlid (tenant_id, persoon_id);
CALL kernel.fence('basis.huishoudlid');
CREATE POLICY huishoudlid_read ON basis.huishoudlid FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (persoon_id = kernel.caller() OR kernel.may('huishouden.relate', huishouden_id)
    OR (kernel.may('huishouden.read', huishouden_id) AND kernel.may('persoon.read', persoon_id))));
CREATE POLICY huishoudlid_add ON basis.huishoudlid FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND (kernel.may('huishouden.write', huishouden_id) OR kernel.may_everywhere('persoon.import')));
CREATE POLICY huishoudlid_end ON basis.huishoudlid FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may('huishouden.write', huishouden_id))
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('huishouden.write', huishouden_id));
GRANT SELECT, INSERT, UPDATE (period) ON basis.huishoudlid TO samenhang_app;
