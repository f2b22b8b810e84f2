-- The rows of an aanbieder are for who works there and is involved with this person: partij and dossier, both.
CREATE TABLE uitvoering.toewijzing (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  partij_id uuid NOT NULL,
  wet text NOT NULL CHECK (wet IN ('wmo', 'jeugdwet')),
  nummer bigint NOT NULL,
  PRIMARY KEY (tenant_id, id),
  -- TR332: a number is used once per gemeente and law.
  UNIQUE (tenant_id, wet, nummer)
);
COMMENT ON TABLE uitvoering.toewijzing IS 'That something was assigned; what exactly stands in toewijzing_versie. Also readable to who may see its euros, so that these are not taken for unassigned.';
COMMENT ON COLUMN uitvoering.toewijzing.id IS 'Follows from tenant, law, number, person and aanbieder: a start or declaratie that comes earlier points at it already (OP080).';
CREATE INDEX toewijzing_by_dossier ON uitvoering.toewijzing (tenant_id, dossier_id);
CALL kernel.fence('uitvoering.toewijzing');
CREATE POLICY toewijzing_read ON uitvoering.toewijzing FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('toewijzing.read', dossier_id) OR kernel.may('euro.read', dossier_id)
    OR (partij_id = kernel.partij()
      AND (kernel.may('toewijzing.readown', dossier_id) OR kernel.may('euro.readown', dossier_id)))
    OR kernel.may_everywhere('bericht.import')));
CREATE POLICY toewijzing_add ON uitvoering.toewijzing FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('bericht.import'));
GRANT SELECT, INSERT ON uitvoering.toewijzing TO samenhang_app;

CREATE TABLE uitvoering.toewijzing_versie (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  toewijzing_id uuid NOT NULL,
  bericht_id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  partij_id uuid NOT NULL,
  sort_key text COLLATE "C" NOT NULL,
  period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period)),
  productcategorie text,
  productcode text,
  volume integer,
  eenheid text,
  frequentie text,
  budget_cents bigint,
  toegewezen_op date NOT NULL,
  reden_wijziging text,
  PRIMARY KEY (tenant_id, toewijzing_id, bericht_id),
  FOREIGN KEY (tenant_id, toewijzing_id) REFERENCES uitvoering.toewijzing (tenant_id, id),
  FOREIGN KEY (tenant_id, bericht_id) REFERENCES uitvoering.bericht (tenant_id, id)
);
COMMENT ON TABLE uitvoering.toewijzing_versie IS 'What each 301 said about a toewijzing; append only. The one with the highest sort_key holds, in whatever order they came.';
COMMENT ON COLUMN uitvoering.toewijzing_versie.sort_key IS 'Moment at which the gemeente settled this, then dagtekening and identificatie of the message (IV013).';
CREATE INDEX toewijzing_versie_by_dossier ON uitvoering.toewijzing_versie (tenant_id, dossier_id);
CALL kernel.fence('uitvoering.toewijzing_versie');
CREATE POLICY toewijzing_versie_read ON uitvoering.toewijzing_versie FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND (kernel.may('toewijzing.read', dossier_id)
    OR (partij_id = kernel.partij() AND kernel.may('toewijzing.readown', dossier_id))));
CREATE POLICY toewijzing_versie_add ON uitvoering.toewijzing_versie FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('bericht.import'));
GRANT SELECT, INSERT ON uitvoering.toewijzing_versie TO samenhang_app;

CREATE TABLE uitvoering.toewijzing_inhoud (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  toewijzing_id uuid NOT NULL,
  bericht_id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  partij_id uuid NOT NULL,
  commentaar text NOT NULL CHECK (commentaar <> ''),
  PRIMARY KEY (tenant_id, toewijzing_id, bericht_id),
  FOREIGN KEY (tenant_id, toewijzing_id, bericht_id)
    REFERENCES uitvoering.toewijzing_versie (tenant_id, toewijzing_id, bericht_id)
);
COMMENT ON TABLE uitvoering.toewijzing_inhoud IS 'Free text about the care, apart because who coordinates or pays may not read it.';
CALL kernel.fence('uitvoering.toewijzing_inhoud');
CREATE POLICY toewijzing_inhoud_read ON uitvoering.toewijzing_inhoud FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND (kernel.may('zorginhoud.read', dossier_id)
    OR (partij_id = kernel.partij() AND kernel.may('zorginhoud.readown', dossier_id))));
CREATE POLICY toewijzing_inhoud_add ON uitvoering.toewijzing_inhoud FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('bericht.import'));
GRANT SELECT, INSERT ON uitvoering.toewijzing_inhoud TO samenhang_app;

CREATE TABLE uitvoering.levering (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  bericht_id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  partij_id uuid NOT NULL,
  toewijzing_id uuid,
  soort text NOT NULL CHECK (soort IN ('start', 'stop')),
  is_removal boolean NOT NULL,
  productcategorie text,
  productcode text,
  begindatum date NOT NULL,
  einddatum date,
  reden text,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, bericht_id) REFERENCES uitvoering.bericht (tenant_id, id),
  CHECK ((soort = 'stop') = (einddatum IS NOT NULL) AND (soort = 'stop') = (reden IS NOT NULL))
);
COMMENT ON TABLE uitvoering.levering IS 'Starts and stops as they were reported, each with its own dates; append only, no status.';
COMMENT ON COLUMN uitvoering.levering.is_removal IS 'Takes back one earlier report with the same content (StatusAanlevering 3).';
COMMENT ON COLUMN uitvoering.levering.toewijzing_id IS 'Null when the message names no number. No foreign key: the 301 may come later.';
CREATE INDEX levering_by_toewijzing ON uitvoering.levering (tenant_id, toewijzing_id);
CALL kernel.fence('uitvoering.levering');
CREATE POLICY levering_read ON uitvoering.levering FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND (kernel.may('toewijzing.read', dossier_id)
    OR (partij_id = kernel.partij() AND kernel.may('toewijzing.readown', dossier_id))));
CREATE POLICY levering_add ON uitvoering.levering FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('bericht.import'));
GRANT SELECT, INSERT ON uitvoering.levering TO samenhang_app;
