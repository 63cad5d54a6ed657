create table account (
    id binary(16) not null,
    version bigint not null,
    email varchar(254) not null,
    name varchar(80) not null,
    password_hash varchar(200) not null,
    email_confirmed datetime(6),
    zone varchar(60) not null,
    language varchar(20) not null,
    units varchar(10) not null,
    platform_admin boolean not null,
    registered datetime(6) not null,
    primary key (id),
    constraint uq_account_email unique (email)
);

create table practice_role (
    id binary(16) not null,
    version bigint not null,
    account binary(16) not null,
    in_practice binary(16) not null,
    role_name varchar(12) not null,
    since datetime(6) not null,
    primary key (id),
    constraint uq_practice_role unique (account, in_practice, role_name),
    key ix_practice_role_practice (in_practice, role_name),
    constraint fk_practice_role_account foreign key (account) references account (id),
    constraint fk_practice_role_practice foreign key (in_practice) references practice (id)
);

create table account_token (
    id binary(16) not null,
    version bigint not null,
    account binary(16) not null,
    purpose varchar(20) not null,
    email varchar(254) not null,
    secret_hash varbinary(32) not null,
    expires datetime(6) not null,
    primary key (id),
    constraint uq_account_token unique (secret_hash),
    constraint fk_account_token_account foreign key (account) references account (id)
);

create table sign_in (
    id binary(16) not null,
    version bigint not null,
    account binary(16) not null,
    secret_hash varbinary(32) not null,
    device varchar(80) not null,
    began datetime(6) not null,
    last_seen datetime(6) not null,
    revoked datetime(6),
    primary key (id),
    constraint uq_sign_in unique (secret_hash),
    constraint fk_sign_in_account foreign key (account) references account (id)
);

create table invitation (
    id binary(16) not null,
    version bigint not null,
    into_practice binary(16) not null,
    email varchar(254) not null,
    name varchar(80) not null,
    role_name varchar(12) not null,
    subject binary(16),
    secret_hash varbinary(32) not null,
    invited datetime(6) not null,
    expires datetime(6) not null,
    accepted datetime(6),
    accepted_by binary(16),
    withdrawn datetime(6),
    primary key (id),
    constraint uq_invitation unique (secret_hash),
    constraint fk_invitation_practice foreign key (into_practice) references practice (id),
    constraint fk_invitation_account foreign key (accepted_by) references account (id)
);
