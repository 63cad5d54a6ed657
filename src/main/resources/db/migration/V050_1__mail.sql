create table mail (
    id binary(16) not null,
    version bigint not null,
    recipient varchar(254) not null,
    subject varchar(250) not null,
    body varchar(4000) not null,
    written datetime(6) not null,
    sent datetime(6),
    primary key (id),
    key ix_mail_written (written)
);
