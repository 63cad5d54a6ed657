create table audit_note (
    id binary(16) not null,
    version bigint not null,
    deed varchar(60) not null,
    about_practice binary(16) not null,
    subject binary(16) not null,
    actor varchar(60) not null,
    account binary(16),
    noted datetime(6) not null,
    primary key (id),
    key ix_audit_note_practice (about_practice, noted)
);
