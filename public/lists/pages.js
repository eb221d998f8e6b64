dossierPages(["about"])
