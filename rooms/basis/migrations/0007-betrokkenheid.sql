CREATE TABLE basis.betrokkenheid (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  medewerker_id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  dossier_kind text NOT NULL CHECK (dossier_kind IN ('persoon', 'huishouden')),
  soort text NOT NULL CHECK (soort IN ('regisseur', 'behandeling', 'consulent', 'verwijzer', 'steekproef', 'onderzoek')),
  period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period)),
  reden text NOT NULL CHECK (reden <> ''),
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, medewerker_id) REFERENCES basis.medewerker (tenant_id, id),
  CONSTRAINT betrokkenheid_once EXCLUDE USING gist
    (tenant_id WITH =, medewerker_id WITH =, dossier_id WITH =, soort WITH =, period WITH &&)
);
COMMENT ON TABLE basis.betrokkenheid IS 'A dated reason why a medewerker has to do with a persoon or huishouden; ends by itself. Not a rol.';
CREATE INDEX betrokkenheid_by_dossier ON basis.betrokkenheid (tenant_id, dossier_id);
CALL kernel.fence('basis.betrokkenheid');
CREATE POLICY betrokkenheid_read ON basis.betrokkenheid FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (medewerker_id = kernel.caller() OR kernel.may('betrokkenheid.read', dossier_id)));
CREATE POLICY betrokkenheid_add ON basis.betrokkenheid FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('betrokkenheid.write', dossier_id));
CREATE POLICY betrokkenheid_end ON basis.betrokkenheid FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may('betrokkenheid.write', dossier_id))
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('betrokkenheid.write', dossier_id));
GRANT SELECT, INSERT, UPDATE (period) ON basis.betrokkenheid TO samenhang_app;

CREATE TABLE basis.search (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  caller_id uuid NOT NULL,
  at timestamptz NOT NULL,
  on_day date NOT NULL,
  persoon_id uuid,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE basis.search IS 'Searches by bsn, so that they can be limited. Who was found may be seen by the finder on that day only.';
CREATE INDEX search_by_caller ON basis.search (tenant_id, caller_id, at);
CALL kernel.fence('basis.search');
CREATE POLICY search_own ON basis.search FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND caller_id = kernel.caller());
CREATE POLICY search_add ON basis.search FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND caller_id = kernel.caller() AND kernel.may_everywhere('persoon.search'));
GRANT SELECT, INSERT ON basis.search TO samenhang_app;
