package se.paragraf.model;

import java.util.Optional;

/**
 * A line of the list of matters.
 *
 * @param number the § number, when the list gives one
 * @param title as printed, wrapped lines joined
 * @param pages the page or pages it names, as printed
 */
public record AgendaItem(
    Optional<Integer> number,
    String title,
    Optional<String> caseNumber,
    Optional<String> pages,
    Optional<Region> region) {}
