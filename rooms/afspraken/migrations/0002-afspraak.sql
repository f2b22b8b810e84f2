CREATE TABLE afspraken.afspraak (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  titel text NOT NULL CHECK (titel <> ''),
  taak_id uuid NOT NULL,
  schaalbesluit_id uuid NOT NULL,
  partijen uuid[] NOT NULL,
  concept jsonb,
  vastgelegd_op date NOT NULL,
  vastgelegd_door uuid NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE afspraken.afspraak IS 'An afspraak between partijen about a taak. What holds of it stands in its reeks; here only its draft, and who may see it.';
COMMENT ON COLUMN afspraken.afspraak.partijen IS 'Partijen of any version; an aanbieder sees only its own afspraken.';
COMMENT ON COLUMN afspraken.afspraak.concept IS 'The version that is being written; gone once it is offered for signature.';
CREATE INDEX afspraak_by_taak ON afspraken.afspraak (tenant_id, taak_id);
CALL kernel.fence('afspraken.afspraak');
CREATE POLICY afspraak_read ON afspraken.afspraak FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may_everywhere('afspraken.read')
    OR (kernel.may_everywhere('afspraken.readown') AND kernel.partij() = ANY (partijen))));
CREATE POLICY afspraak_add ON afspraken.afspraak FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('afspraken.write') AND vastgelegd_door = kernel.caller());
-- Who signs locks the row, so that two who sign at once stand in the chain one after the other.
CREATE POLICY afspraak_change ON afspraken.afspraak FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND (kernel.may_everywhere('afspraken.write')
    OR (kernel.may_everywhere('afspraken.sign') AND kernel.partij() = ANY (partijen))))
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('afspraken.write'));
GRANT SELECT, INSERT, UPDATE (concept, partijen) ON afspraken.afspraak TO samenhang_app;

-- The chain: each row is hashed with the one before it. Nothing here is ever changed; there is no right to.
CREATE TABLE afspraken.schakel (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  afspraak_id uuid NOT NULL,
  nr integer NOT NULL CHECK (nr > 0),
  op date NOT NULL,
  door uuid NOT NULL,
  partijen uuid[] NOT NULL,
  inhoud text NOT NULL,
  vorige text NOT NULL CHECK (vorige = '' OR length(vorige) = 64),
  hash text NOT NULL CHECK (length(hash) = 64),
  PRIMARY KEY (tenant_id, afspraak_id, nr),
  FOREIGN KEY (tenant_id, afspraak_id) REFERENCES afspraken.afspraak (tenant_id, id),
  CHECK ((nr = 1) = (vorige = ''))
);
COMMENT ON TABLE afspraken.schakel IS 'What happened to an afspraak, in order: versions, signatures, proof of authority, reviews, notice and end. A chain of hashes that can be checked from an export alone.';
COMMENT ON COLUMN afspraken.schakel.inhoud IS 'JSON text, byte for byte as it was hashed; shape in reeks/shapes.ts.';
COMMENT ON COLUMN afspraken.schakel.hash IS 'SHA-256 over afspraak, nr, vorige and inhoud.';
CALL kernel.fence('afspraken.schakel');
CREATE POLICY schakel_read ON afspraken.schakel FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may_everywhere('afspraken.read')
    OR (kernel.may_everywhere('afspraken.readown') AND kernel.partij() = ANY (partijen))));
CREATE POLICY schakel_add ON afspraken.schakel FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND door = kernel.caller() AND (kernel.may_everywhere('afspraken.write')
    OR (kernel.may_everywhere('afspraken.sign') AND kernel.partij() = ANY (partijen))));
GRANT SELECT, INSERT ON afspraken.schakel TO samenhang_app;
