create table practice (
    id binary(16) not null,
    version bigint not null,
    slug varchar(40) not null,
    name varchar(80) not null,
    zone varchar(60) not null,
    units varchar(10) not null,
    language varchar(20) not null,
    week_starts_on varchar(10) not null,
    currency varchar(3) not null,
    status varchar(12) not null,
    accent varchar(7) not null,
    tagline varchar(160) not null,
    about varchar(4000) not null,
    approach varchar(2000) not null,
    suspended_because varchar(300) not null,
    opened datetime(6) not null,
    trial_ends datetime(6) not null,
    primary key (id),
    constraint uq_practice_slug unique (slug)
);

create table practice_usage (
    id binary(16) not null,
    version bigint not null,
    of_practice binary(16) not null,
    kind varchar(20) not null,
    amount bigint not null,
    primary key (id),
    constraint uq_practice_usage unique (of_practice, kind),
    constraint fk_practice_usage foreign key (of_practice) references practice (id)
);
