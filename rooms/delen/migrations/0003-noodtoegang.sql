CREATE TABLE delen.noodtoegang (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  medewerker_id uuid NOT NULL,
  reden text NOT NULL CHECK (reden <> ''),
  from_at timestamptz NOT NULL,
  until_at timestamptz NOT NULL CHECK (until_at > from_at AND until_at <= from_at + interval '60 minutes'),
  second_id uuid NOT NULL,
  judge_by date NOT NULL,
  oordeel text CHECK (oordeel IN ('terecht', 'onterecht')),
  toelichting text,
  judged_by uuid,
  judged_on date,
  PRIMARY KEY (tenant_id, id),
  CHECK (second_id <> medewerker_id),
  CHECK (num_nulls(oordeel, toelichting, judged_by, judged_on) IN (0, 4))
);
COMMENT ON TABLE delen.noodtoegang IS 'Sight of one person for at most an hour, with a reason, known to a second person and to whom it is about, and judged afterwards.';
COMMENT ON COLUMN delen.noodtoegang.second_id IS 'Who hears of it at once and judges it, beside the FG.';
CREATE INDEX noodtoegang_by_dossier ON delen.noodtoegang (tenant_id, dossier_id);
CREATE INDEX noodtoegang_by_medewerker ON delen.noodtoegang (tenant_id, medewerker_id, until_at);
CALL kernel.fence('delen.noodtoegang');
CREATE POLICY noodtoegang_read ON delen.noodtoegang FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (medewerker_id = kernel.caller() OR second_id = kernel.caller() OR kernel.may_everywhere('noodtoegang.judge')
    OR kernel.may('log.read', dossier_id)));
CREATE POLICY noodtoegang_add ON delen.noodtoegang FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may('noodtoegang.write', dossier_id) AND medewerker_id = kernel.caller() AND oordeel IS NULL);
CREATE POLICY noodtoegang_judge ON delen.noodtoegang FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND oordeel IS NULL AND medewerker_id IS DISTINCT FROM kernel.caller()
    AND (second_id = kernel.caller() OR kernel.may_everywhere('noodtoegang.judge')))
  WITH CHECK (tenant_id = kernel.tenant() AND judged_by = kernel.caller());
GRANT SELECT, INSERT, UPDATE (oordeel, toelichting, judged_by, judged_on) ON delen.noodtoegang TO samenhang_app;
