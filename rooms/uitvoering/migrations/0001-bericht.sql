CREATE SCHEMA uitvoering;
GRANT USAGE ON SCHEMA uitvoering TO samenhang_app;

CREATE TABLE uitvoering.bericht (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  wet text NOT NULL CHECK (wet IN ('wmo', 'jeugdwet')),
  soort integer NOT NULL CHECK (soort IN (301, 305, 307, 323)),
  afzender text NOT NULL,
  ontvanger text NOT NULL,
  identificatie text NOT NULL,
  dagtekening date NOT NULL,
  hash bytea NOT NULL,
  bestand text NOT NULL,
  ingelezen_op timestamptz NOT NULL,
  ingelezen_door uuid NOT NULL,
  toewijzingen integer NOT NULL,
  leveringen integer NOT NULL,
  prestaties integer NOT NULL,
  declaratienummer text,
  cents bigint,
  PRIMARY KEY (tenant_id, id),
  -- TR056: an identificatie is used once per kind of message and sender.
  UNIQUE (tenant_id, wet, soort, afzender, identificatie),
  -- TR333: a declaratienummer is used once per aanbieder and law.
  UNIQUE (tenant_id, wet, afzender, declaratienummer),
  CHECK ((soort = 323) = (declaratienummer IS NOT NULL) AND (soort = 323) = (cents IS NOT NULL))
);
COMMENT ON TABLE uitvoering.bericht IS 'Messages of iWmo and iJw that were accepted; append only. What stands in them about a person is in the other tables.';
COMMENT ON COLUMN uitvoering.bericht.hash IS 'SHA-256 of the file as received: the same message may come again, another one under its name may not.';
COMMENT ON COLUMN uitvoering.bericht.cents IS 'Total of a declaratie as the message says it, credit below zero.';
CREATE INDEX bericht_by_time ON uitvoering.bericht (tenant_id, ingelezen_op DESC);
CALL kernel.fence('uitvoering.bericht');
CREATE POLICY bericht_read ON uitvoering.bericht FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may_everywhere('bericht.read') OR kernel.may_everywhere('bericht.import')));
CREATE POLICY bericht_add ON uitvoering.bericht FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('bericht.import'));
GRANT SELECT, INSERT ON uitvoering.bericht TO samenhang_app;
