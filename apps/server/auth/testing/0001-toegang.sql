CREATE SCHEMA toegang;
GRANT USAGE ON SCHEMA toegang TO samenhang_app;
CREATE TABLE toegang.login (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  naam text NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE toegang.login IS 'Logins, for tests.';
CREATE TABLE toegang.rol (
  tenant_id text NOT NULL,
  login_id uuid NOT NULL,
  rol text NOT NULL,
  until date,
  PRIMARY KEY (tenant_id, login_id, rol),
  FOREIGN KEY (tenant_id, login_id) REFERENCES toegang.login (tenant_id, id)
);
COMMENT ON TABLE toegang.rol IS 'Dated roles, for tests.';
CALL kernel.fence('toegang.login');
CALL kernel.fence('toegang.rol');
CREATE POLICY login_read ON toegang.login FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant());
CREATE POLICY rol_read ON toegang.rol FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant());
GRANT SELECT ON toegang.login, toegang.rol TO samenhang_app;
