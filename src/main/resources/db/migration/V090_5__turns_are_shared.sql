drop table analysis_turn;
