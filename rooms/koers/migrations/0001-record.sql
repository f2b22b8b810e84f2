CREATE SCHEMA koers;
GRANT USAGE ON SCHEMA koers TO samenhang_app;

-- What is laid down is never changed: a next version takes its place. So history needs no second table, and the fence
-- needs no right to change anything.
CREATE TABLE koers.record (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  versie integer NOT NULL CHECK (versie > 0),
  soort text NOT NULL CHECK (soort IN ('thema', 'taak', 'visie', 'doel', 'keuze', 'les', 'opgave', 'reactie', 'inbreng',
    'gelijkenis', 'aansluiting', 'verschil', 'standpunt', 'antwoord', 'feit', 'twijfel', 'weging', 'zienswijze', 'vorm',
    'sturingsconcept', 'randvoorwaarde', 'regelruimte', 'werklijn', 'zorgtafel', 'beleid', 'ervaring')),
  partij_id uuid NOT NULL,
  bevestigd boolean NOT NULL,
  vervallen boolean NOT NULL,
  op date NOT NULL,
  door uuid NOT NULL,
  inhoud jsonb NOT NULL,
  PRIMARY KEY (tenant_id, id, versie),
  -- An id keeps its soort and its owner: nobody can put a next version over the record of another partij.
  EXCLUDE USING gist (tenant_id WITH =, id WITH =, partij_id WITH <>),
  EXCLUDE USING gist (tenant_id WITH =, id WITH =, soort WITH <>),
  CHECK (soort = 'doel' OR (partij_id = '00000000-0000-0000-0000-000000000000') = (soort IN ('thema', 'taak', 'visie',
    'opgave', 'verschil', 'antwoord', 'vorm', 'sturingsconcept', 'randvoorwaarde', 'regelruimte', 'werklijn', 'zorgtafel'))),
  CHECK (soort <> 'doel' OR (partij_id = '00000000-0000-0000-0000-000000000000') = (inhoud ->> 'niveau' = 'regio')),
  CHECK (bevestigd OR partij_id <> '00000000-0000-0000-0000-000000000000')
);
COMMENT ON TABLE koers.record IS 'What regio and partijen lay down in the koers, in versions that are never changed. Each soort has its shape in record/shapes.ts.';
COMMENT ON COLUMN koers.record.partij_id IS 'Whose it is; only nils for what belongs to the regio as a whole.';
COMMENT ON COLUMN koers.record.bevestigd IS 'The partij stands for this text; a draft is seen by the own partij only.';
COMMENT ON COLUMN koers.record.vervallen IS 'Taken back: it stays in the history and counts no more.';
COMMENT ON COLUMN koers.record.op IS 'Day on which this version was laid down.';
COMMENT ON COLUMN koers.record.door IS 'Medewerker who wrote it; never told outside.';
CREATE INDEX record_by_soort ON koers.record (tenant_id, soort, id, versie DESC);
CALL kernel.fence('koers.record');
CREATE POLICY record_read ON koers.record FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND ((kernel.may_everywhere('koers.read') AND (bevestigd OR partij_id = kernel.partij()))
    OR (kernel.may_everywhere('koers.public') AND bevestigd AND soort IN ('doel', 'gelijkenis', 'aansluiting'))));
CREATE POLICY record_add ON koers.record FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND door = kernel.caller()
  AND ((partij_id = '00000000-0000-0000-0000-000000000000' AND kernel.may_everywhere('koers.write'))
    OR (partij_id = kernel.partij() AND kernel.may_everywhere('inbreng.write'))));
GRANT SELECT, INSERT ON koers.record TO samenhang_app;
