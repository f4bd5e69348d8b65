package dev.rehearse.scenario;

import java.util.List;

/**
 * What must hold, and what is counted.
 *
 * @param always what must hold at every instant, or at none
 * @param eventually what must come true, and what some history must show
 * @param measures the names of what is counted
 */
public record Claims(List<PropertyPhrase> always, List<PropertyPhrase> eventually, List<String> measures) {}
