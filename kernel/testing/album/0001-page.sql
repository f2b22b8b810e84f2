CREATE SCHEMA album;
CREATE TABLE album.chapter (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  name text NOT NULL,
  PRIMARY KEY (tenant_id, name)
);
COMMENT ON TABLE album.chapter IS 'Found by a text, so that the collation of a server could change the order.';
CALL kernel.fence('album.chapter');

CREATE TABLE album.page (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  before_id uuid,
  chapter text NOT NULL,
  words text,
  tags text[],
  facts jsonb,
  period daterange,
  bytes bytea,
  cents bigint,
  share numeric(12, 4),
  weight double precision,
  at timestamptz,
  agreed boolean,
  length integer GENERATED ALWAYS AS (length(words)) STORED,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, before_id) REFERENCES album.page (tenant_id, id),
  FOREIGN KEY (tenant_id, chapter) REFERENCES album.chapter (tenant_id, name)
);
COMMENT ON TABLE album.page IS 'A value of every type that rooms use.';
COMMENT ON COLUMN album.page.before_id IS 'Another page, that may come later in the order.';
CALL kernel.fence('album.page');

CREATE TABLE album.secret (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  page_id uuid NOT NULL,
  look_up bytea NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (tenant_id, page_id),
  UNIQUE (tenant_id, look_up),
  FOREIGN KEY (tenant_id, page_id) REFERENCES album.page (tenant_id, id)
);
COMMENT ON TABLE album.secret IS 'Encrypted with a key that is not in the database.';
CALL kernel.fence('album.secret');
