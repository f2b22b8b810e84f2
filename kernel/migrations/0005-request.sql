CREATE TABLE kernel.session (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  secret_hash bytea NOT NULL,
  login_id uuid NOT NULL,
  acr text NOT NULL,
  device text NOT NULL,
  created_at timestamptz NOT NULL,
  logged_in_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  ended_at timestamptz,
  id_token text,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, secret_hash)
);
COMMENT ON TABLE kernel.session IS 'Sessions at the server. The cookie holds a secret of which only the hash stands here; rotation replaces the hash.';
COMMENT ON COLUMN kernel.session.device IS 'Kind of browser in words, so that a person recognises the session; no address.';
CREATE INDEX session_by_login ON kernel.session (tenant_id, login_id);
CALL kernel.fence('kernel.session');
CREATE POLICY session_all ON kernel.session TO samenhang_app USING (tenant_id = kernel.tenant()) WITH CHECK (tenant_id = kernel.tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON kernel.session TO samenhang_app;

CREATE TABLE kernel.idempotency (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  caller_id uuid NOT NULL,
  key text NOT NULL,
  operation text NOT NULL,
  request_hash text NOT NULL,
  answer jsonb,
  at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, caller_id, key)
);
COMMENT ON TABLE kernel.idempotency IS 'Answer to each command by the key that its caller chose, for 24 hours: the same key gives the same answer and does nothing twice.';
CALL kernel.fence('kernel.idempotency');
CREATE POLICY idempotency_own ON kernel.idempotency TO samenhang_app
  USING (tenant_id = kernel.tenant() AND caller_id = kernel.caller()) WITH CHECK (tenant_id = kernel.tenant() AND caller_id = kernel.caller());
CREATE POLICY idempotency_expire ON kernel.idempotency FOR DELETE TO samenhang_runner USING (tenant_id = kernel.tenant());
CREATE POLICY idempotency_find ON kernel.idempotency FOR SELECT TO samenhang_runner USING (tenant_id = kernel.tenant());
GRANT SELECT, INSERT, UPDATE ON kernel.idempotency TO samenhang_app;
GRANT SELECT, DELETE ON kernel.idempotency TO samenhang_runner;

CREATE TABLE kernel.outbox (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  event text NOT NULL,
  payload jsonb NOT NULL,
  caller_id uuid NOT NULL,
  login_tenant text NOT NULL,
  login_id uuid NOT NULL,
  purpose text NOT NULL,
  at timestamptz NOT NULL,
  handled_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  failure text,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE kernel.outbox IS 'Events for rooms further back, written in the transaction that they tell about and handled after it, at least once.';
CREATE INDEX outbox_waiting ON kernel.outbox (tenant_id, at) WHERE handled_at IS NULL;
CALL kernel.fence('kernel.outbox');
CREATE POLICY outbox_add ON kernel.outbox FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant() AND caller_id = kernel.caller());
CREATE POLICY outbox_run ON kernel.outbox TO samenhang_runner USING (tenant_id = kernel.tenant()) WITH CHECK (tenant_id = kernel.tenant());
GRANT INSERT ON kernel.outbox TO samenhang_app;
GRANT SELECT, UPDATE ON kernel.outbox TO samenhang_runner;

CREATE TABLE kernel.job (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  operation text NOT NULL,
  input jsonb NOT NULL,
  caller_id uuid NOT NULL,
  login_tenant text NOT NULL,
  login_id uuid NOT NULL,
  purpose text NOT NULL,
  at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
  done_count bigint NOT NULL DEFAULT 0,
  total_count bigint,
  cancel_asked boolean NOT NULL DEFAULT false,
  beat_at timestamptz,
  result jsonb,
  failure jsonb,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE kernel.job IS 'Long work, on behalf of the person who asked for it, with progress and a way to cancel.';
CREATE INDEX job_waiting ON kernel.job (tenant_id, at) WHERE state IN ('waiting', 'running');
CALL kernel.fence('kernel.job');
CREATE POLICY job_own ON kernel.job TO samenhang_app
  USING (tenant_id = kernel.tenant() AND caller_id = kernel.caller()) WITH CHECK (tenant_id = kernel.tenant() AND caller_id = kernel.caller());
CREATE POLICY job_run ON kernel.job TO samenhang_runner USING (tenant_id = kernel.tenant()) WITH CHECK (tenant_id = kernel.tenant());
GRANT SELECT, INSERT, UPDATE ON kernel.job TO samenhang_app;
GRANT SELECT, UPDATE ON kernel.job TO samenhang_runner;
