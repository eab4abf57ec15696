package se.paragraf.house;

class CorpusHouseTest extends HouseRules {}
