CREATE TABLE uitvoering.pseudoniem (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  dossier_id uuid NOT NULL,
  pseudoniem uuid NOT NULL,
  PRIMARY KEY (tenant_id, dossier_id),
  UNIQUE (tenant_id, pseudoniem)
);
COMMENT ON TABLE uitvoering.pseudoniem IS 'Under which random name a client stands in declaratie. Only the import reads it.';
CALL kernel.fence('uitvoering.pseudoniem');
CREATE POLICY pseudoniem_read ON uitvoering.pseudoniem FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('bericht.import'));
CREATE POLICY pseudoniem_add ON uitvoering.pseudoniem FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('bericht.import'));
GRANT SELECT, INSERT ON uitvoering.pseudoniem TO samenhang_app;

CREATE TABLE uitvoering.declaratie (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  bericht_id uuid NOT NULL,
  partij_id uuid NOT NULL,
  wet text NOT NULL CHECK (wet IN ('wmo', 'jeugdwet')),
  nummer text NOT NULL,
  period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period)),
  dagtekening date NOT NULL,
  pseudoniem uuid NOT NULL,
  prestaties integer NOT NULL,
  cents bigint NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, bericht_id) REFERENCES uitvoering.bericht (tenant_id, id)
);
COMMENT ON TABLE uitvoering.declaratie IS 'What one aanbieder declares for one client in one message. Nothing in it tells who: that is what makes it fit to pay from.';
CREATE INDEX declaratie_by_date ON uitvoering.declaratie (tenant_id, dagtekening DESC);
CALL kernel.fence('uitvoering.declaratie');
CREATE POLICY declaratie_read ON uitvoering.declaratie FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('euro.total'));
CREATE POLICY declaratie_add ON uitvoering.declaratie FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('bericht.import'));
GRANT SELECT, INSERT ON uitvoering.declaratie TO samenhang_app;

CREATE TABLE uitvoering.prestatie (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  declaratie_id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  partij_id uuid NOT NULL,
  toewijzing_id uuid NOT NULL,
  wet text NOT NULL CHECK (wet IN ('wmo', 'jeugdwet')),
  nummer bigint NOT NULL,
  referentie text NOT NULL,
  vorige_referentie text,
  productcategorie text NOT NULL,
  productcode text NOT NULL,
  period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period)),
  volume integer NOT NULL,
  eenheid text NOT NULL,
  cents bigint NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, declaratie_id) REFERENCES uitvoering.declaratie (tenant_id, id),
  -- TR314: a reference is used once per aanbieder and law.
  UNIQUE (tenant_id, wet, partij_id, referentie)
);
COMMENT ON TABLE uitvoering.prestatie IS 'Lines of a declaratie, credit below zero; append only. A correction is a credit and a new line.';
COMMENT ON COLUMN uitvoering.prestatie.nummer IS 'ToewijzingNummer as declared; toewijzing_id follows from it and has no foreign key: the 301 may come later.';
-- TR390: a line is credited once.
CREATE UNIQUE INDEX prestatie_credited_once ON uitvoering.prestatie (tenant_id, wet, partij_id, vorige_referentie);
CREATE INDEX prestatie_by_dossier ON uitvoering.prestatie (tenant_id, dossier_id);
CALL kernel.fence('uitvoering.prestatie');
CREATE POLICY prestatie_read ON uitvoering.prestatie FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('euro.read', dossier_id)
    OR (partij_id = kernel.partij() AND kernel.may('euro.readown', dossier_id))
    OR kernel.may_everywhere('bericht.import')));
CREATE POLICY prestatie_add ON uitvoering.prestatie FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('bericht.import'));
GRANT SELECT, INSERT ON uitvoering.prestatie TO samenhang_app;
