CREATE SCHEMA log;
GRANT USAGE ON SCHEMA log TO samenhang_app, samenhang_log, samenhang_sealer, samenhang_verifier;

CREATE TABLE log.subject (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  persoon_id uuid NOT NULL,
  ref uuid NOT NULL,
  PRIMARY KEY (tenant_id, persoon_id),
  UNIQUE (tenant_id, ref)
);
COMMENT ON TABLE log.subject IS 'The random reference under which a person stands in the log. Destroying this row makes the lines anonymous while the chain still verifies.';
CALL kernel.fence('log.subject');
CREATE POLICY subject_read ON log.subject FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant());
CREATE POLICY subject_add ON log.subject FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant());
GRANT SELECT, INSERT ON log.subject TO samenhang_app;

-- No foreign key to kernel.tenant: it would lock that one row in every request, and the fence asks for the tenant anyway.
CREATE TABLE log.entry (
  tenant_id text NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL CHECK (isfinite(at)),
  trace_id text NOT NULL,
  span_id text NOT NULL,
  parent_span_id text,
  operation text NOT NULL,
  event text NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('permitted', 'refused', 'failed')),
  reason text,
  client text NOT NULL,
  caller_id uuid,
  caller_kind text,
  caller_rollen text[] NOT NULL,
  caller_partij_id uuid,
  purpose text,
  activity_id uuid,
  policy_version text NOT NULL,
  dossier_id uuid,
  subject_ref uuid,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE log.entry IS 'One line per decision and data subject, permitted or refused, without content. Insert only. NEN 7513, Logboek Dataverwerkingen and Authorization Decision Log are views over it.';
COMMENT ON COLUMN log.entry.dossier_id IS 'Persoon or huishouden that was asked for; the only trace of whom a refused request was about.';
COMMENT ON COLUMN log.entry.subject_ref IS 'Reference in log.subject of one person whose data were in the answer or were changed.';
CREATE INDEX entry_by_subject ON log.entry (tenant_id, subject_ref, at);
CREATE INDEX entry_by_dossier ON log.entry (tenant_id, dossier_id, at);
CREATE INDEX entry_by_time ON log.entry (tenant_id, at);
CALL kernel.fence('log.entry');
CREATE POLICY entry_add ON log.entry FOR INSERT TO samenhang_log WITH CHECK (tenant_id = kernel.tenant());
CREATE POLICY entry_read ON log.entry FOR SELECT TO samenhang_sealer, samenhang_verifier USING (tenant_id = kernel.tenant());
GRANT INSERT ON log.entry TO samenhang_log;
GRANT SELECT ON log.entry TO samenhang_sealer, samenhang_verifier;

CREATE FUNCTION log.write(lines jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO log.entry (tenant_id, id, at, trace_id, span_id, parent_span_id, operation, event, outcome, reason, client,
    caller_id, caller_kind, caller_rollen, caller_partij_id, purpose, activity_id, policy_version, dossier_id, subject_ref)
  SELECT kernel.tenant(), line.id, line.at, line.trace_id, line.span_id, line.parent_span_id, line.operation, line.event,
    line.outcome, line.reason, line.client, line.caller_id, line.caller_kind, line.caller_rollen, line.caller_partij_id,
    line.purpose, line.activity_id, line.policy_version, line.dossier_id, subject.ref
  FROM jsonb_to_recordset(lines) AS line (id uuid, at timestamptz, trace_id text, span_id text, parent_span_id text,
    operation text, event text, outcome text, reason text, client text, caller_id uuid, caller_kind text,
    caller_rollen text[], caller_partij_id uuid, purpose text, activity_id uuid, policy_version text, dossier_id uuid, persoon_id uuid)
  LEFT JOIN log.subject ON subject.tenant_id = kernel.tenant() AND subject.persoon_id = line.persoon_id;
END
$$;
COMMENT ON FUNCTION log.write IS 'Writes lines of one transaction, with the rights of who calls it. In PL/pgSQL so that its plan is made once per connection.';

CREATE TABLE log.seal (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  nr bigint NOT NULL CHECK (nr > 0),
  version smallint NOT NULL,
  sealed_at timestamptz NOT NULL CHECK (isfinite(sealed_at)),
  entry_ids uuid[] NOT NULL,
  entry_hashes bytea NOT NULL CHECK (octet_length(entry_hashes) = 32 * cardinality(entry_ids)),
  previous_hash text NOT NULL,
  hash text NOT NULL,
  key_id text NOT NULL,
  signature text NOT NULL,
  PRIMARY KEY (tenant_id, nr)
);
COMMENT ON TABLE log.seal IS 'Chain over what was committed: each seal covers its entries in order and the seal before it. The head also goes outside the database.';
COMMENT ON COLUMN log.seal.version IS 'Version of the canonical form under which the entries and this seal were hashed.';
COMMENT ON COLUMN log.seal.entry_hashes IS 'SHA-256 of each entry, 32 bytes each, in the order of entry_ids: tells which entry was changed.';
CREATE INDEX seal_by_time ON log.seal (tenant_id, sealed_at);
CALL kernel.fence('log.seal');
CREATE POLICY seal_read ON log.seal FOR SELECT TO samenhang_sealer, samenhang_verifier USING (tenant_id = kernel.tenant());
CREATE POLICY seal_add ON log.seal FOR INSERT TO samenhang_sealer WITH CHECK (tenant_id = kernel.tenant());
GRANT SELECT ON log.seal TO samenhang_verifier;
GRANT SELECT, INSERT ON log.seal TO samenhang_sealer;
