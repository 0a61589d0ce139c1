import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "cms"."medias" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alternative" varchar,
  	"decorative" boolean DEFAULT false,
  	"legende" varchar,
  	"credit" varchar,
  	"foyer_x" numeric DEFAULT 50,
  	"foyer_y" numeric DEFAULT 50,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_avif480_url" varchar,
  	"sizes_avif480_width" numeric,
  	"sizes_avif480_height" numeric,
  	"sizes_avif480_mime_type" varchar,
  	"sizes_avif480_filesize" numeric,
  	"sizes_avif480_filename" varchar,
  	"sizes_avif960_url" varchar,
  	"sizes_avif960_width" numeric,
  	"sizes_avif960_height" numeric,
  	"sizes_avif960_mime_type" varchar,
  	"sizes_avif960_filesize" numeric,
  	"sizes_avif960_filename" varchar,
  	"sizes_avif1600_url" varchar,
  	"sizes_avif1600_width" numeric,
  	"sizes_avif1600_height" numeric,
  	"sizes_avif1600_mime_type" varchar,
  	"sizes_avif1600_filesize" numeric,
  	"sizes_avif1600_filename" varchar,
  	"sizes_webp480_url" varchar,
  	"sizes_webp480_width" numeric,
  	"sizes_webp480_height" numeric,
  	"sizes_webp480_mime_type" varchar,
  	"sizes_webp480_filesize" numeric,
  	"sizes_webp480_filename" varchar,
  	"sizes_webp960_url" varchar,
  	"sizes_webp960_width" numeric,
  	"sizes_webp960_height" numeric,
  	"sizes_webp960_mime_type" varchar,
  	"sizes_webp960_filesize" numeric,
  	"sizes_webp960_filename" varchar,
  	"sizes_webp1600_url" varchar,
  	"sizes_webp1600_width" numeric,
  	"sizes_webp1600_height" numeric,
  	"sizes_webp1600_mime_type" varchar,
  	"sizes_webp1600_filesize" numeric,
  	"sizes_webp1600_filename" varchar
  );
  
  CREATE INDEX "medias_updated_at_idx" ON "cms"."medias" USING btree ("updated_at");
  CREATE INDEX "medias_created_at_idx" ON "cms"."medias" USING btree ("created_at");
  CREATE UNIQUE INDEX "medias_filename_idx" ON "cms"."medias" USING btree ("filename");
  CREATE INDEX "medias_sizes_avif480_sizes_avif480_filename_idx" ON "cms"."medias" USING btree ("sizes_avif480_filename");
  CREATE INDEX "medias_sizes_avif960_sizes_avif960_filename_idx" ON "cms"."medias" USING btree ("sizes_avif960_filename");
  CREATE INDEX "medias_sizes_avif1600_sizes_avif1600_filename_idx" ON "cms"."medias" USING btree ("sizes_avif1600_filename");
  CREATE INDEX "medias_sizes_webp480_sizes_webp480_filename_idx" ON "cms"."medias" USING btree ("sizes_webp480_filename");
  CREATE INDEX "medias_sizes_webp960_sizes_webp960_filename_idx" ON "cms"."medias" USING btree ("sizes_webp960_filename");
  CREATE INDEX "medias_sizes_webp1600_sizes_webp1600_filename_idx" ON "cms"."medias" USING btree ("sizes_webp1600_filename");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "cms"."medias" CASCADE;`)
}
