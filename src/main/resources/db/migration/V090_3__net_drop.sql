alter table activity_analysis add column net_drop_m double;
