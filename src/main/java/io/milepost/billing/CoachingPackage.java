package io.milepost.billing;

/**
 * What a practice sells.
 *
 * @param price what it costs whoever subscribes now
 * @param archived whether it is sold no more; those who have it keep it
 */
public record CoachingPackage(PackageId id, PackageText text, PackagePrice price, boolean archived) {

    public String name() {
        return text.name();
    }
}
