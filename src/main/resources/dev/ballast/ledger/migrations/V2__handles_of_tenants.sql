-- What its tenant calls an assessment by; empty for erasures and for what was recorded before there were tenants.
alter table entry add column handle varchar(64) default '' not null;

create index entry_by_handle on entry (handle);
