-- Entries are only ever added. What is sealed stands beside them, so that its key can be destroyed.
create table entry (
    number bigint primary key,
    kind varchar(20) not null,
    decided_on varchar(10) not null,
    as_of varchar(10) not null,
    assessment char(64) not null,
    state varchar(20) not null,
    rulebook_sha256 char(64) not null,
    answer_sha256 char(64) not null,
    sealed_sha256 char(64) not null,
    previous_sha256 char(64) not null,
    entry_sha256 char(64) not null,
    signature varchar(120) not null
);

create table sealed (
    number bigint primary key,
    ciphertext_base64 text not null,
    constraint sealed_of_entry foreign key (number) references entry (number)
);

create table sealed_key (
    number bigint primary key,
    wrapped_base64 varchar(200) not null,
    constraint key_of_sealed foreign key (number) references sealed (number)
);

-- One row: who appends locks it, so that appends from any number of programs stand in one line.
create table head (
    id int primary key check (id = 1),
    number bigint not null,
    entry_sha256 char(64) not null
);

insert into head (id, number, entry_sha256)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
