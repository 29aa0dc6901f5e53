(function () {
  "use strict";
  var config = { displaylogo: false, responsive: true };
  document.querySelectorAll("figure[data-figure]").forEach(function (figure) {
    var live = figure.querySelector(".live");
    // The still form comes back whenever drawing fails.
    function giveUp() { figure.classList.remove("is-live"); }
    try {
      var spec = JSON.parse(figure.querySelector("script").textContent);
      var layout = Object.assign({}, spec.layout, { autosize: true });
      delete layout.width;
      figure.classList.add("is-live");
      window.Plotly.newPlot(live, spec.data || [], layout, config).catch(giveUp);
    } catch (error) {
      giveUp();
    }
  });
}());
