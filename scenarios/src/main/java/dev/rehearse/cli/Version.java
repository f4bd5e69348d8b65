package dev.rehearse.cli;

import picocli.CommandLine.IVersionProvider;

/** Which version of the product this is. */
final class Version implements IVersionProvider {

    Version() {}

    static String number() {
        String number = Version.class.getPackage().getImplementationVersion();
        return number == null ? "of the working copy" : number;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"rehearse " + number()};
    }
}
