CREATE TABLE dialoog.bijeenkomst (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  gesprek_id uuid NOT NULL,
  naam text NOT NULL CHECK (naam <> ''),
  plaats text NOT NULL,
  op date NOT NULL,
  stellingen uuid[] NOT NULL CHECK (cardinality(stellingen) <= 20),
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, gesprek_id) REFERENCES dialoog.gesprek (tenant_id, id)
);
COMMENT ON TABLE dialoog.bijeenkomst IS 'People in one room who take part in a gesprek, on their phones or on paper.';
COMMENT ON COLUMN dialoog.bijeenkomst.stellingen IS 'What stands on the paper sheets, in this order; does not change once they are printed.';
CREATE INDEX bijeenkomst_by_gesprek ON dialoog.bijeenkomst (tenant_id, gesprek_id);
CALL kernel.fence('dialoog.bijeenkomst');
CREATE POLICY bijeenkomst_read ON dialoog.bijeenkomst FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('gesprek.read'));
CREATE POLICY bijeenkomst_add ON dialoog.bijeenkomst FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('gesprek.write'));
GRANT SELECT, INSERT ON dialoog.bijeenkomst TO samenhang_app;

CREATE TABLE dialoog.stemvel (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  bijeenkomst_id uuid NOT NULL,
  nummer integer NOT NULL CHECK (nummer BETWEEN 1 AND 9999),
  id uuid NOT NULL,
  keuzes text NOT NULL CHECK (keuzes ~ '^[eow-]{1,20}$'),
  rol text CHECK (rol IN ('inwoner', 'professional', 'bestuurder')),
  wijk text,
  ingevoerd_door uuid NOT NULL,
  ingevoerd_op timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, bijeenkomst_id, nummer, id),
  FOREIGN KEY (tenant_id, bijeenkomst_id) REFERENCES dialoog.bijeenkomst (tenant_id, id)
);
COMMENT ON TABLE dialoog.stemvel IS 'What somebody typed from a paper sheet; append only. A sheet counts as soon as two entries of it are the same.';
COMMENT ON COLUMN dialoog.stemvel.keuzes IS 'A letter for each stelling: e eens, o oneens, w weet ik niet, - left open.';
CALL kernel.fence('dialoog.stemvel');
CREATE POLICY stemvel_read ON dialoog.stemvel FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('gesprek.write'));
CREATE POLICY stemvel_add ON dialoog.stemvel FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may_everywhere('gesprek.write') AND ingevoerd_door = kernel.caller());
GRANT SELECT, INSERT ON dialoog.stemvel TO samenhang_app;

CREATE TABLE dialoog.notitie (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  bijeenkomst_id uuid NOT NULL,
  soort text NOT NULL CHECK (soort IN ('notitie', 'citaat')),
  tekst text NOT NULL CHECK (tekst <> ''),
  toestemming boolean NOT NULL,
  geschreven_door uuid NOT NULL,
  geschreven_op timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, bijeenkomst_id) REFERENCES dialoog.bijeenkomst (tenant_id, id),
  CHECK (soort = 'notitie' OR toestemming)
);
COMMENT ON TABLE dialoog.notitie IS 'What was said in a bijeenkomst; somebody''s own words only when they said that it may be kept.';
CREATE INDEX notitie_by_bijeenkomst ON dialoog.notitie (tenant_id, bijeenkomst_id);
CALL kernel.fence('dialoog.notitie');
CREATE POLICY notitie_read ON dialoog.notitie FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('gesprek.read'));
CREATE POLICY notitie_add ON dialoog.notitie FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may_everywhere('gesprek.write') AND geschreven_door = kernel.caller());
GRANT SELECT, INSERT ON dialoog.notitie TO samenhang_app;
