package se.paragraf.house;

class IndexHouseTest extends HouseRules {}
