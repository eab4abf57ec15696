package se.paragraf.house;

class CliHouseTest extends HouseRules {}
