CREATE SCHEMA afspraken;
GRANT USAGE ON SCHEMA afspraken TO samenhang_app;

-- What is laid down is never changed: a next version takes its place, so that a contract is known as it was on any day.
CREATE TABLE afspraken.record (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  versie integer NOT NULL CHECK (versie > 0),
  soort text NOT NULL CHECK (soort IN ('product', 'contract', 'roltoedeling', 'reces', 'moment', 'doorlooptijd',
    'inspanning', 'toezegging', 'uittreding', 'regelopgave', 'verbruik', 'inspanningopgave')),
  eigenaar uuid NOT NULL,
  partijen uuid[] NOT NULL,
  vervallen boolean NOT NULL,
  op date NOT NULL,
  door uuid NOT NULL,
  inhoud jsonb NOT NULL,
  PRIMARY KEY (tenant_id, id, versie),
  -- An id keeps its soort and its owner: nobody can put a next version over the record of another partij.
  EXCLUDE USING gist (tenant_id WITH =, id WITH =, eigenaar WITH <>),
  EXCLUDE USING gist (tenant_id WITH =, id WITH =, soort WITH <>),
  CHECK ((eigenaar <> '00000000-0000-0000-0000-000000000000')
    = (soort IN ('regelopgave', 'verbruik', 'inspanningopgave'))),
  CHECK (soort <> 'contract' OR cardinality(partijen) = 2)
);
COMMENT ON TABLE afspraken.record IS 'Contracts and all else around afspraken that regio and partijen lay down, in versions that are never changed. Each soort has its shape in record/shapes.ts.';
COMMENT ON COLUMN afspraken.record.eigenaar IS 'Whose it is; only nils for what the desk of the regio keeps.';
COMMENT ON COLUMN afspraken.record.partijen IS 'Whom it concerns: an aanbieder sees only what concerns it. Empty concerns everybody.';
COMMENT ON COLUMN afspraken.record.vervallen IS 'Taken back: it stays in the history and counts no more.';
COMMENT ON COLUMN afspraken.record.door IS 'Medewerker who wrote it; never told outside.';
CREATE INDEX record_by_soort ON afspraken.record (tenant_id, soort, id, versie DESC);
CALL kernel.fence('afspraken.record');
CREATE POLICY record_read ON afspraken.record FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may_everywhere('afspraken.read')
    OR (kernel.may_everywhere('afspraken.readown')
      AND (cardinality(partijen) = 0 OR kernel.partij() = ANY (partijen)))));
CREATE POLICY record_add ON afspraken.record FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND door = kernel.caller()
  AND ((eigenaar = '00000000-0000-0000-0000-000000000000' AND kernel.may_everywhere('afspraken.write'))
    OR (eigenaar = kernel.partij() AND eigenaar = ANY (partijen) AND kernel.may_everywhere('opgave.write'))));
GRANT SELECT, INSERT ON afspraken.record TO samenhang_app;
