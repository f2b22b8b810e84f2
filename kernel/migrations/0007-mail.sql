CREATE TABLE kernel.mail (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  key text NOT NULL,
  address text,
  language text NOT NULL CHECK (language IN ('nl', 'en')),
  path text NOT NULL CHECK (path ~ '^/[A-Za-z0-9/_-]*$'),
  caller_id uuid NOT NULL,
  login_tenant text,
  login_id uuid,
  purpose text NOT NULL,
  at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'sent', 'refused', 'unknown', 'expired', 'off')),
  attempts integer NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, key),
  CHECK ((address IS NOT NULL) = (state = 'waiting'))
);
COMMENT ON TABLE kernel.mail IS 'Mail that tells somebody to log in and look, and nothing else; on behalf of whose act it tells of. The address stands here only while the mail waits.';
COMMENT ON COLUMN kernel.mail.key IS 'Names the event and who hears of it: the same key is one mail.';
COMMENT ON COLUMN kernel.mail.state IS 'sending that stays: the server stopped halfway, so nobody knows; it is not sent again, as unknown is not.';
CREATE INDEX mail_waiting ON kernel.mail (tenant_id, at) WHERE state = 'waiting';
CALL kernel.fence('kernel.mail');
CREATE POLICY mail_add ON kernel.mail FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant() AND caller_id = kernel.caller());
CREATE POLICY mail_run ON kernel.mail TO samenhang_runner USING (tenant_id = kernel.tenant()) WITH CHECK (tenant_id = kernel.tenant());
GRANT INSERT ON kernel.mail TO samenhang_app;
GRANT SELECT, UPDATE ON kernel.mail TO samenhang_runner;
