using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Catalogue;

/// <summary>Which entry of the catalogue is to be applied, and what of it.</summary>
sealed record DefinitionOrders(Entity Definition, bool AddMissing, bool ApplyChanges);
