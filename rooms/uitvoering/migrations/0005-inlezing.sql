CREATE TABLE uitvoering.inlezing (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  door uuid NOT NULL,
  at timestamptz NOT NULL,
  job_id uuid,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE uitvoering.inlezing IS 'Files that somebody hands in together, to be read by one job on behalf of that person.';
COMMENT ON COLUMN uitvoering.inlezing.job_id IS 'The job that reads them, once it has begun.';
CREATE INDEX inlezing_by_door ON uitvoering.inlezing (tenant_id, door, at DESC);
CALL kernel.fence('uitvoering.inlezing');
CREATE POLICY inlezing_own ON uitvoering.inlezing TO samenhang_app
  USING (tenant_id = kernel.tenant() AND door = kernel.caller() AND kernel.may_everywhere('bericht.import'))
  WITH CHECK (tenant_id = kernel.tenant() AND door = kernel.caller() AND kernel.may_everywhere('bericht.import'));
GRANT SELECT, INSERT, UPDATE (job_id) ON uitvoering.inlezing TO samenhang_app;

CREATE TABLE uitvoering.inlezing_bestand (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  inlezing_id uuid NOT NULL,
  nr integer NOT NULL CHECK (nr >= 0),
  door uuid NOT NULL,
  bestand text NOT NULL,
  state text NOT NULL DEFAULT 'wacht' CHECK (state IN ('wacht', 'bewaard', 'bekend', 'geweigerd', 'gestopt')),
  outcome jsonb,
  PRIMARY KEY (tenant_id, inlezing_id, nr),
  FOREIGN KEY (tenant_id, inlezing_id) REFERENCES uitvoering.inlezing (tenant_id, id)
);
COMMENT ON TABLE uitvoering.inlezing_bestand IS 'What became of each file of an inlezing. Of a refused file only its name and where it breaks which rule, never what stood there.';
COMMENT ON COLUMN uitvoering.inlezing_bestand.nr IS 'Order in which the files are read: a 301 before its 305.';
CALL kernel.fence('uitvoering.inlezing_bestand');
CREATE POLICY inlezing_bestand_own ON uitvoering.inlezing_bestand TO samenhang_app
  USING (tenant_id = kernel.tenant() AND door = kernel.caller() AND kernel.may_everywhere('bericht.import'))
  WITH CHECK (tenant_id = kernel.tenant() AND door = kernel.caller() AND kernel.may_everywhere('bericht.import'));
GRANT SELECT, INSERT, UPDATE (state, outcome) ON uitvoering.inlezing_bestand TO samenhang_app;

CREATE TABLE uitvoering.inlezing_inhoud (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  inlezing_id uuid NOT NULL,
  nr integer NOT NULL,
  door uuid NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (tenant_id, inlezing_id, nr),
  FOREIGN KEY (tenant_id, inlezing_id, nr) REFERENCES uitvoering.inlezing_bestand (tenant_id, inlezing_id, nr)
);
COMMENT ON TABLE uitvoering.inlezing_inhoud IS 'Files on their way from upload to job, encrypted. A row goes the moment its file is read, refused or stopped.';
CALL kernel.fence('uitvoering.inlezing_inhoud');
CREATE POLICY inlezing_inhoud_own ON uitvoering.inlezing_inhoud TO samenhang_app
  USING (tenant_id = kernel.tenant() AND door = kernel.caller() AND kernel.may_everywhere('bericht.import'))
  WITH CHECK (tenant_id = kernel.tenant() AND door = kernel.caller() AND kernel.may_everywhere('bericht.import'));
GRANT SELECT, INSERT, DELETE ON uitvoering.inlezing_inhoud TO samenhang_app;
