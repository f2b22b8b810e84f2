CREATE TABLE basis.gezag (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  kind_id uuid NOT NULL,
  houder_persoon_id uuid,
  houder_partij_id uuid,
  soort text NOT NULL CHECK (soort IN ('ouderlijk gezag', 'voogdij', 'voorlopige voogdij')),
  period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period)),
  bron text NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CHECK (num_nonnulls(houder_persoon_id, houder_partij_id) = 1 AND houder_persoon_id IS DISTINCT FROM kind_id),
  FOREIGN KEY (tenant_id, kind_id) REFERENCES basis.persoon (tenant_id, id),
  FOREIGN KEY (tenant_id, houder_persoon_id) REFERENCES basis.persoon (tenant_id, id),
  FOREIGN KEY (tenant_id, houder_partij_id) REFERENCES basis.partij (tenant_id, id),
  EXCLUDE USING gist (tenant_id WITH =, kind_id WITH =, houder_persoon_id WITH =, period WITH &&)
);
COMMENT ON TABLE basis.gezag IS 'Legal authority over a child (BW 1:245), by a person or by an institution. It ends at 18 (BW 1:233), whatever stands in period.';
CREATE INDEX gezag_by_houder ON basis.gezag (tenant_id, houder_persoon_id);
CALL kernel.fence('basis.gezag');
CREATE POLICY gezag_read ON basis.gezag FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (houder_persoon_id = kernel.caller() OR kernel.may('gezag.read', kind_id)));
CREATE POLICY gezag_add ON basis.gezag FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('persoon.import'));
GRANT SELECT, INSERT ON basis.gezag TO samenhang_app;

CREATE TABLE basis.vertegenwoordiging (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  persoon_id uuid NOT NULL,
  vertegenwoordiger_id uuid NOT NULL,
  soort text NOT NULL CHECK (soort IN ('gemachtigde', 'bewindvoerder', 'mentor', 'curator', 'wettelijk vertegenwoordiger')),
  scope text[] NOT NULL CHECK (scope <@ ARRAY['doelen', 'toewijzingen', 'euros', 'woorden', 'zorginhoud']),
  period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period)),
  bewijs text NOT NULL CHECK (bewijs <> ''),
  PRIMARY KEY (tenant_id, id),
  CHECK (vertegenwoordiger_id <> persoon_id),
  FOREIGN KEY (tenant_id, persoon_id) REFERENCES basis.persoon (tenant_id, id),
  FOREIGN KEY (tenant_id, vertegenwoordiger_id) REFERENCES basis.persoon (tenant_id, id)
);
COMMENT ON TABLE basis.vertegenwoordiging IS 'Who may act for a person, in what, and on which evidence. The scope is checked at every action.';
CREATE INDEX vertegenwoordiging_by_vertegenwoordiger ON basis.vertegenwoordiging (tenant_id, vertegenwoordiger_id);
CALL kernel.fence('basis.vertegenwoordiging');
CREATE POLICY vertegenwoordiging_read ON basis.vertegenwoordiging FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant()
    AND (vertegenwoordiger_id = kernel.caller() OR kernel.may('vertegenwoordiging.read', persoon_id)));
GRANT SELECT ON basis.vertegenwoordiging TO samenhang_app;
