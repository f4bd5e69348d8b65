package dev.rehearse.property;

import org.jspecify.annotations.Nullable;

/**
 * What a run says about one property.
 *
 * @param property as the scenario wrote it
 * @param judgement whether it holds
 * @param violation the first one; null unless violated
 * @param excuse the first thing that would be a violation if no fault had struck before; null if there was none
 * @param sighting when what some history must show was seen first; null if it was not, or is not sought
 */
public record Verdict(
        String property,
        Judgement judgement,
        @Nullable Violation violation,
        @Nullable Violation excuse,
        @Nullable Violation sighting) {}
