package io.milepost.connections;

class StravaTest extends StravaContract {}
