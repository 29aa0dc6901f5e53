namespace Concordance.Simulation.Texts;

static partial class Lexicon
{
    /// <summary>Times and numbers. The texts are of July: a moment is past or present, and only a plan lies ahead.</summary>
    static Dictionary<string, string[]> Calendar => new()
    {
        ["jour"] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
        ["heure"] = ["{6-11}h{10-59}", "{12-22}h{10-59}"],
        ["moment"] = ["ce matin", "ce midi", "cet après-midi", "ce soir", "aujourd'hui", "ce {jour}", "en ce {jour}", "ce {jour} matin", "ce {jour} soir", "dès {heure}", "à {heure}", "vers {heure}", "au réveil", "en fin de journée", "à la pause", "en plein midi", "en milieu de journée"],
        ["passe"] = ["hier", "hier soir", "hier matin", "avant-hier", "tout à l'heure", "à l'instant", "ce matin", "ce midi", "{jour} soir", "{jour} matin", "{jour} midi", "{jour} dernier", "la semaine dernière", "vers {heure}", "à {heure}", "cette nuit", "le week-end dernier", "pendant la pause", "après le déjeuner", "juste avant le dîner"],
        ["futur"] = ["demain", "demain matin", "demain soir", "après-demain", "{jour}", "{jour} soir", "{jour} prochain", "ce week-end", "la semaine prochaine", "début août", "mi-août", "fin août", "à la rentrée", "le mois prochain", "en septembre", "dans {3-12} jours", "dans {2-5} semaines"],
        ["duree"] = ["depuis {2-9} jours", "pour la {2-9}e fois cette semaine", "depuis {heure}", "depuis {jour}", "depuis {2-6} semaines", "depuis hier", "depuis le {2-14} juillet", "tous les {jour}s depuis {2-9} mois"],
        ["quand"] = ["en rentrant du travail", "avant le café", "après la sieste", "entre deux averses", "pendant que le four chauffe", "avant de partir", "en attendant le bus", "à l'heure du goûter", "après le marché", "en faisant la vaisselle", "pendant la pause", "au lieu de dormir", "en triant le courrier", "avant que les enfants se lèvent", "à la fraîche", "en sortant du métro", "entre deux réunions", "après {2-9} cafés", "sous {24-38} degrés", "au petit matin", "pendant que {qui} dormait", "sans regarder l'heure"],
        ["petit"] = ["deux", "trois", "quatre", "cinq"],
        ["nombre"] = ["deux", "trois", "quatre", "cinq", "six", "sept", "une dizaine de", "une vingtaine de"],
    };
}
