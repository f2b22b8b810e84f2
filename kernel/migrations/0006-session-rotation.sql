ALTER TABLE kernel.session
  ADD COLUMN rotated_at timestamptz NOT NULL,
  ADD COLUMN previous_hash bytea;
COMMENT ON COLUMN kernel.session.previous_hash IS 'Hash of the secret before the last rotation; still good for a moment, for requests that were under way.';
COMMENT ON COLUMN kernel.session.id_token IS 'Token of the login provider, encrypted by the server; only to log out there. It may name a person.';
CREATE INDEX session_by_previous ON kernel.session (tenant_id, previous_hash);
