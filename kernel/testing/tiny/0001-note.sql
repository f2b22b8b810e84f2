CREATE SCHEMA tiny;
GRANT USAGE ON SCHEMA tiny TO samenhang_app;
CREATE TABLE tiny.note (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  words text NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE tiny.note IS 'Notes of the room that only the tests of the kernel open.';
CREATE INDEX note_by_dossier ON tiny.note (tenant_id, dossier_id);
CALL kernel.fence('tiny.note');
CREATE POLICY note_read ON tiny.note FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may('note.read', dossier_id));
CREATE POLICY note_write ON tiny.note FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('note.write', dossier_id));
GRANT SELECT, INSERT ON tiny.note TO samenhang_app;
