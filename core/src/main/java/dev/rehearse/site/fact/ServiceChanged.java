package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * What users get has changed.
 *
 * @param service such as {@code write}
 * @param status up, degraded or down from now on
 * @param why in few words
 */
public record ServiceChanged(String service, ServiceStatus status, String why) implements Fact {}
