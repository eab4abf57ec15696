package se.paragraf.house;

class ExtractorHouseTest extends HouseRules {}
