package io.milepost.fitness.ui;

import io.milepost.fitness.EasyPaces;
import io.milepost.fitness.Loads;
import io.milepost.fitness.Records;
import io.milepost.tenancy.Practices;
import org.springframework.stereotype.Component;

/** What the screens of load and records ask. */
@Component
class FitnessServices {

    final Loads loads;
    final Records records;
    final EasyPaces easyPaces;
    final Practices practices;
    final AthleteFormats formats;

    FitnessServices(Loads loads, Records records, EasyPaces easyPaces, Practices practices, AthleteFormats formats) {
        this.loads = loads;
        this.records = records;
        this.easyPaces = easyPaces;
        this.practices = practices;
        this.formats = formats;
    }
}
