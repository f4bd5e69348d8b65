package dev.rehearse.campaign.compare;

import java.util.List;

/**
 * What is compared, as it was asked for: each scenario with each combination of the settings that vary.
 *
 * @param scenarios names or files
 * @param settings what all of them set, each as {@code path=value}
 * @param varies what varies, each as {@code path=value,value}
 * @param faults that all of them have beside their own, in words
 * @param variants what that comes to, two or more, the first being the one that the others are compared with
 */
public record Lineup(
        List<String> scenarios,
        List<String> settings,
        List<String> varies,
        List<String> faults,
        List<Variant> variants) {}
